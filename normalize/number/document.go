package number

import "strings"

// document is a type of document of the FlyOCR interface and the numbers that it
// prints.
type document struct {
	id      string // the type id, "-" for two that have none
	name    string
	schemes string // IDs, the one that names the document or holder first
	reason  string // why there are none
}

// ForDocument returns the schemes whose numbers a document prints, the number
// that names the holder or document first, or the reason why there are none. The
// document is given by its type id in the FlyOCR list of document types or by its
// English name there: "EU Driver's License" and "Kenyan ID Card" have no id.
func ForDocument(flyocrType string) (found []*Scheme, reason string) {
	for _, d := range documents {
		if d.id != flyocrType && d.name != flyocrType || flyocrType == "-" {
			continue
		}
		for id := range strings.FieldsSeq(d.schemes) {
			s, _ := Lookup(id)
			found = append(found, s)
		}
		return found, d.reason
	}
	return nil, "not a document type of FlyOCR"
}

var documents = [...]document{
	{"2", "Chinese ID Card-Front Page", "chn-resident-id chn-resident-id-15", ""},
	{"3", "Chinese ID Card-Back Page", "", "the back prints the issuing authority and the validity, no number"},
	{"101", "Automatic Classification of Chinese ID Card", "chn-resident-id", ""},
	{"5", "Chinese Driver's License", "chn-resident-id chn-driver-file-number", ""},
	{"lg20", "Chinese Electronic Driver's License-Front Page", "chn-resident-id", ""},
	{"lg21", "Chinese Electronic Driver's License-Back Page", "chn-driver-file-number", ""},
	{"6", "Chinese Vehicle License", "chn-plate vin", ""},
	{"12", "Chinese Visa", "chn-visa", ""},
	{"lg8", "Chinese Birth Certificate", "chn-birth-certificate chn-resident-id", ""},
	{"28", "Chinese Driver's License-Back Page", "chn-driver-file-number", ""},
	{"30", "Chinese Vehicle License-Back Page", "chn-plate", ""},
	{"33", "Foreign Permanent Resident ID Card", "chn-foreign-pr-2023 chn-foreign-pr-2004", ""},
	{"1003", "China Exit and Entry Permit-Portrait Page", "chn-exit-entry-pass", ""},
	{"1004", "China Exit and Entry Permit-Information Page", "chn-exit-entry-pass", ""},
	{"102", "Automatic Classification of Chinese Driver's License", "chn-resident-id chn-driver-file-number", ""},
	{"103", "Automatic Classification of Chinese Vehicle License", "chn-plate vin", ""},
	{"104", "Automatic Classification of Chinese Identity Card, Vehicle License, Driver's License", "chn-resident-id chn-driver-file-number chn-plate vin", ""},
	{"14", "China Travel Permit for Hong Kong and Macao Residents-Portrait Page", "chn-mainland-travel-permit-hkmo", ""},
	{"15", "China Travel Permit for Hong Kong and Macao Residents-MRZ Page", "chn-mainland-travel-permit-hkmo hkg-hkid mac-bir", ""},
	{"22", "Exit-Entry Permit for Travelling to and from Hong Kong and Macau 2014 Version-Portrait Page", "chn-exit-entry-permit-hkmo", ""},
	{"25", "China Travel Permit for Taiwan Residents 2015 Version-Portrait Page", "chn-travel-permit-taiwan", ""},
	{"26", "China Travel Permit for Taiwan Residents 2015 Version-MRZ Page", "chn-travel-permit-taiwan twn-national-id", ""},
	{"31", "Residence Permit for Hong Kong, Macao, and Taiwan Residents-Front Page", "chn-residence-permit-hmt", ""},
	{"32", "Residence Permit for Hong Kong, Macao, and Taiwan Residents-Back Page", "chn-mainland-travel-permit-hkmo chn-travel-permit-taiwan", ""},
	{"29", "Exit-Entry Permit for Taiwan 2017 Version-Portrait Page", "chn-exit-entry-permit-taiwan", ""},
	{"2097", "Algerian ID Card-Portrait Page", "dza-nin dza-card-number", ""},
	{"2081", "Egyptian ID Card-Portrait Page", "egy-nid", ""},
	{"2082", "Egyptian ID Card-Back Page", "egy-nid", ""},
	{"1001", "Hongkong Identity Card-Portrait Page", "hkg-hkid", ""},
	{"1015", "Hong Kong Arrival Card", "", "filled in by hand with the number of a travel document of any country"},
	{"2010", "Indonesian ID Card", "idn-nik", ""},
	{"2041", "Indonesian Driver's License", "idn-sim", ""},
	{"2051", "Japanese Driver's License", "jpn-driver", ""},
	{"2065", "Jordanian ID Card-Portrait Page", "jor-national-number", ""},
	{"2094", "Kuwaiti ID Card", "kwt-civil-id", ""},
	{"2087", "Lebanese ID Card-Portrait Page", "lbn-id", ""},
	{"1005", "Macao Identity Card-Portrait Page", "mac-bir", ""},
	{"1014", "Macao Non-resident worker's identification Card", "mac-tnr", ""},
	{"2001", "Malaysian ID Card", "mys-nric", ""},
	{"2021", "Malaysian Driver's License", "mys-nric", ""},
	{"2013", "Mexican Voter ID Card (ABC)", "mex-clave-elector mex-curp", ""},
	{"2014", "Mexican Voter ID Card (ABC)-Back Page", "mex-cic mex-ine-ocr", ""},
	{"2003", "New Zealand Driver's License", "nzl-driver", ""},
	{"2095", "Oman ID Card-Portrait Page", "omn-civil-number", ""},
	{"2096", "Oman Residency Permit-Portrait Page", "omn-civil-number", ""},
	{"2098", "Pakistan ID Card", "pak-cnic", ""},
	{"2022", "Philippine ID Card", "phl-pcn phl-driver phl-crn phl-sss", ""},
	{"2086", "Saudi Arabian Residency Permit", "sau-iqama", ""},
	{"2110", "Saudi Arabian ID Card-Portrait Page", "sau-nid", ""},
	{"2004", "Singaporean ID Card 2004 Version", "sgp-nric-fin", ""},
	{"2031", "Singaporean Driver's License", "sgp-nric-fin", ""},
	{"2020", "Swedish Driver's License", "swe-personnummer swe-driver", ""},
	{"1031", "Taiwan Identity Card-Front Page", "twn-national-id", ""},
	{"1032", "Taiwan Identity Card-Back Page", "", "the back prints family, address and the serial number of the form, no number of the person"},
	{"2016", "Thai ID Card-Back Page", "tha-laser-code", ""},
	{"2011", "Thai ID Card", "tha-pin", ""},
	{"2012", "Thai Driver's License(Auto)", "tha-driver tha-pin", ""},
	{"2063", "Emirates ID Card-Portrait Page", "are-emirates-id", ""},
	{"2064", "Emirates ID Card-MRZ Page", "are-card-number are-emirates-id", ""},
	{"2093", "Djiboutian ID Card-Portrait Page", "dji-cni", ""},
	{"-", "EU Driver's License", "gbr-driver deu-driver fra-driver ita-driver esp-driver prt-driver nld-driver bel-driver pol-driver swe-driver dnk-driver fin-driver aut-driver irl-driver cze-driver rou-driver grc-driver hun-driver", ""},
	{"-", "Kenyan ID Card", "ken-id ken-serial", ""},
	{"13", "Passport (all countries)", "chn-passport tls-passport", ""},
	{"12009", "Travel Document (TD-1)", "", "a card of any country: the issuing state decides"},
}
