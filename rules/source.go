package rules

// Sources that several rules cite.
var (
	oldestPerson = Source{"J.-M. Robine, M. Allard, Jeanne Calment: validation of the duration of her life, 1999", "the longest life on record, 122 years", "https://www.demogr.mpg.de/books/odense/6/09.htm"}

	// Each national number has sources of its own, which its scheme names.
	numberSources = Source{"the issuer's own document of each scheme", "named by ocrlint numbers COUNTRY", ""}
)

// doc9303 is a section of a part, or several, of the standard for machine readable
// travel documents.
func doc9303(part, section string) Source {
	title := "ICAO Doc 9303 Part " + part + ", 8th edition"
	if len(part) > 2 {
		title = "ICAO Doc 9303 Parts " + part + ", 8th edition"
	}
	return Source{title, section, "https://www.icao.int/publications/doc-series/doc-9303"}
}

// onboarding is a section of the guidelines for banks that identify customers from
// pictures of their documents.
func onboarding(section string) Source {
	return Source{"EBA/GL/2022/15, guidelines on remote customer onboarding", section, "https://www.eba.europa.eu/activities/single-rulebook/regulatory-activities/anti-money-laundering-and-countering-financing-terrorism/guidelines-use-remote-customer-onboarding-solutions"}
}

func rfc8259(section string) Source {
	return Source{"RFC 8259", section, "https://www.rfc-editor.org/rfc/rfc8259"}
}

// What vendors document of their answers.
func accuAuth(section string) Source {
	return Source{"AccuAuth API reference, /ocr/idcard", section, ""}
}

func finAuth(section string) Source {
	return Source{"FinAuth API reference, /finauth/v1/anydoc", section, ""}
}

func flyOCR(section string) Source {
	return Source{"FlyOCR interface documentation", section, ""}
}

func trustDecision(section string) Source {
	return Source{"TrustDecision OCR API V2.0 reference", section, ""}
}
