package vendors

import (
	"fmt"
	"strings"
	"testing"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	_ "github.com/ocrlint/ocrlint/internal/golden" // every test accepts -update
	n "github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// TestErrorCodes holds every error that the four vendors document.
func TestErrorCodes(t *testing.T) {
	for _, c := range []struct {
		answer, code, class, at string
	}{
		{`{"request_id":"r","time_used":1,"error_message":"BAD_ARGUMENTS: app_id"}`, "BAD_ARGUMENTS", "bad_request", "/error_message"},
		{`{"request_id":"r","time_used":1,"error_message":"BAD_ARGUMENTS:app_id"}`, "BAD_ARGUMENTS", "bad_request", "/error_message"},
		{`{"request_id":"r","time_used":1,"error_message":"FILE_PARSE_FAILED:timeout"}`, "FILE_PARSE_FAILED", "bad_image", "/error_message"},
		{`{"request_id":"r","time_used":1,"error_message":"FILE_PARSE_FAILED: timeout"}`, "FILE_PARSE_FAILED", "bad_image", "/error_message"},
		{`{"request_id":"r","time_used":1,"error_message":"FILE_EXTRACT_FAILED:x"}`, "FILE_EXTRACT_FAILED", "bad_image", "/error_message"},
		{`{"request_id":"r","time_used":1,"error_message":"INVALID_INPUTS_PARAM:x"}`, "INVALID_INPUTS_PARAM", "bad_request", "/error_message"},
		{`{"request_id":"r","time_used":1,"error_message":"INVALID_INPUTS_PARAM: x"}`, "INVALID_INPUTS_PARAM", "bad_request", "/error_message"},
		{`{"request_id":"r","time_used":1,"error_message":"FILE_TOO_LARGE"}`, "FILE_TOO_LARGE", "bad_image", "/error_message"},
		{`{"request_id":"r","time_used":1,"error_message":"FILE_UNSUPPORTED_FORMAT"}`, "FILE_UNSUPPORTED_FORMAT", "bad_image", "/error_message"},
		{`{"request_id":"r","time_used":1,"error_message":"TOO_MANY_FILES"}`, "TOO_MANY_FILES", "bad_request", "/error_message"},
		{`{"request_id":"r","time_used":1,"error_message":"MISSING_ARGUMENTS: sign"}`, "MISSING_ARGUMENTS", "bad_request", "/error_message"},
		{`{"request_id":"r","time_used":1,"error_message":"KEY_NOT_FOUND"}`, "KEY_NOT_FOUND", "bad_request", "/error_message"},
		{`{"request_id":"r","time_used":1,"error_message":"AUTHENTICATION_ERROR"}`, "AUTHENTICATION_ERROR", "auth", "/error_message"},
		{`{"request_id":"r","time_used":1,"error_message":"AUTHENTICATION_ERROR: NO_APP_PERMISSION"}`, "AUTHENTICATION_ERROR", "auth", "/error_message"},
		{`{"request_id":"r","time_used":1,"error_message":"AUTHENTICATION_ERROR:NO_APP_PERMISSION"}`, "AUTHENTICATION_ERROR", "auth", "/error_message"},
		{`{"time_used":1,"error_message":"AUTHORIZATION_ERROR:DENIED."}`, "AUTHORIZATION_ERROR", "auth", "/error_message"},
		{`{"time_used":1,"error_message":"AUTHORIZATION_ERROR: DENIED."}`, "AUTHORIZATION_ERROR", "auth", "/error_message"},
		{`{"time_used":1,"error_message":"AUTHORIZATION_ERROR:Limit reached."}`, "AUTHORIZATION_ERROR", "quota", "/error_message"},
		{`{"time_used":1,"error_message":"AUTHORIZATION_ERROR: Limit reached."}`, "AUTHORIZATION_ERROR", "quota", "/error_message"},
		{`{"request_id":"r","time_used":1,"error_message":"CONCURRENCY_LIMIT_EXCEEDED"}`, "CONCURRENCY_LIMIT_EXCEEDED", "rate_limit", "/error_message"},
		{`{"time_used":1,"error_message":"API_NOT_FOUND"}`, "API_NOT_FOUND", "not_found", "/error_message"},
		{`{"request_id":"r","time_used":1,"error_message":"INTERNAL_ERROR"}`, "INTERNAL_ERROR", "internal", "/error_message"},

		{`{"message":{"status":-1,"value":"Recognition failed"},"cardsinfo":[]}`, "-1", "bad_image", "/message/status"},
		{`{"message":{"status":"-2","value":"x"}}`, "-2", "bad_request", "/message/status"},
		{`{"message":{"status":-3,"value":"x"}}`, "-3", "quota", "/message/status"},
		{`{"message":{"status":-4,"value":"x"}}`, "-4", "auth", "/message/status"},
		{`{"message":{"status":-5,"value":"x"}}`, "-5", "quota", "/message/status"},
		{`{"message":{"status":-99,"value":"x"}}`, "-99", "internal", "/message/status"},
		{`{"infoList":[],"messageString":{"status":"-4","value":"x"}}`, "-4", "auth", "/messageString/status"},
		{`{"messageString":{"status":"5000","value":"x"}}`, "5000", "internal", "/messageString/status"},

		{`{"code":301,"sequence_id":"s","message":"Service not purchased"}`, "301", "quota", "/code"},
		{`{"code":302,"sequence_id":"s","message":"Traffic blocked"}`, "302", "rate_limit", "/code"},
		{`{"code":303,"sequence_id":"s","message":"Traffic insufficient"}`, "303", "quota", "/code"},
		{`{"code":304,"sequence_id":"s","message":"Service expired"}`, "304", "quota", "/code"},
		{`{"code":305,"sequence_id":"s","message":"Daily maximum volume reached"}`, "305", "quota", "/code"},
		{`{"code":11350,"sequence_id":"s","message":"Internal error"}`, "11350", "internal", "/code"},
		{`{"code":11301,"sequence_id":"s","message":"image empty"}`, "11301", "bad_request", "/code"},
		{`{"code":11304,"sequence_id":"s","message":"The country partner located is not open"}`, "11304", "auth", "/code"},
		{`{"code":11340,"sequence_id":"s","message":"country error"}`, "11340", "bad_request", "/code"},

		{`{"status":"INVALID_ARGUMENT","reason":"must specify","request_id":"r"}`, "INVALID_ARGUMENT", "bad_request", "/status"},
		{`{"status":"DETECTION_FAILED","reason":"","request_id":"r"}`, "DETECTION_FAILED", "bad_image", "/status"},
		{`{"status":"UNAUTHORIZED","request_id":"r"}`, "UNAUTHORIZED", "auth", "/status"},
		{`{"status":"KEY_EXPIRED","request_id":"r"}`, "KEY_EXPIRED", "auth", "/status"},
		{`{"status":"NO_PERMISSION","request_id":"r"}`, "NO_PERMISSION", "auth", "/status"},
		{`{"status":"OUT_OF_QUOTA","request_id":"r"}`, "OUT_OF_QUOTA", "quota", "/status"},
		{`{"status":"RATE_LIMIT_EXCEEDED","request_id":"r"}`, "RATE_LIMIT_EXCEEDED", "rate_limit", "/status"},
		{`{"status":"NOT_FOUND","request_id":"r"}`, "NOT_FOUND", "not_found", "/status"},
		{`{"status":"INTERNAL_ERROR","request_id":"r"}`, "INTERNAL_ERROR", "internal", "/status"},
	} {
		a, err := Read([]byte(c.answer), nil)
		if err != nil {
			t.Errorf("%s: %v", c.answer, err)
			continue
		}
		retry := c.class == "rate_limit" || c.class == "internal"
		unlisted := c.code == "-99" || c.code == "5000"
		if want := (document.VendorError{Code: c.code, Class: c.class, Retryable: retry, At: c.at, Unlisted: unlisted}); a.Error == nil || *a.Error != want {
			t.Errorf("%s: %v, want %v", c.answer, a.Error, want)
		}
	}
}

// TestSeedFields: each member and label that the vendors' tables of fields list
// is read as its field.
func TestSeedFields(t *testing.T) {
	finauth := func(kind string) string {
		return `{"request_id":"r","time_used":1,"result":{"outputs":{"text":{"cardType":"` + kind + `",%q:%q}},"pages":1}}`
	}
	const accuauth = `{"request_id":"r","status":"OK","results":[{%q:%q}]}`
	const trustdecision = `{"code":200,"sequence_id":"s","card_info":{"field_list":[{"field_name":%q,"lcid":0,"value_list":[{"original_value":%q}]}]}}`
	for _, vendor := range []struct{ form, rows string }{
		{finauth("CITIZEN_CARD"), `no personal_number name full_name marital marital_status gender sex height height dob birth_date
			pob birth_place nationality nationality fatherName father_name motherName mother_name address address
			issDate issue_date expiryDate expiry_date`},
		{finauth("DRIVING_LICENSE"), `no document_number name full_name nationality nationality_or_birth_place dob birth_date
			address address gender sex eyes eye_color height height blood blood_type issDate issue_date expiryDate expiry_date`},
		{finauth("PASSPORT"), `country issuing_country Type document_code no document_number surname surname givenName given_names
			nationality nationality dob birth_date sex sex pob birth_place issDate issue_date expiryDate expiry_date
			issAuthority issuing_authority line1 mrz_lines line2 mrz_lines`},
		{finauth("VOTER_CARD"), `cardNo document_number regNo personal_number name full_name dob birth_date pob birth_place
			municipality province post district suco village aldeia hamlet`},
		{accuauth, `id_number personal_number name full_name pob birth_place dob birth_date gender sex address address
			province province city city district district village village rt rt rw rw religion religion
			marital_status marital_status work occupation nationnality nationality`},
		{trustdecision, `Document_Class_Code document_code Issuing_State_Code issuing_country Document_Number document_number
			Date_of_Expiry expiry_date Date_of_Issue issue_date Date_of_Birth birth_date Place_of_Birth birth_place
			Personal_Number personal_number Surname surname Given_Names given_names Mother's_Name mother_name
			Nationality nationality Sex sex Height height Weight weight Eyes_Color eye_color Hair_Color hair_color
			Address address Social_Security_Number personal_number DL_Class license_classes Authority issuing_authority
			Surname_And_Given_Names full_name Nationality_Code nationality Passport_Number document_number
			Issuing_State_Name issuing_country Place_of_Issue issue_place MRZ_Strings mrz_lines Father's_Name father_name
			Identity_Card_Number personal_number Second_Surname second_surname Middle_Name middle_name
			Marital_Status marital_status Blood_Group blood_type Voter_Key voter_key Address_Municipality city
			Address_Location district First_Issue_Date first_issue_date First_Surname surname First_Name given_names
			Religion religion Profession occupation Issuing_State_Code_Alpha2 issuing_country Nationality_Code_Alpha2 nationality
			DATE_OF_BIRTH birth_date date__of__expiry expiry_date
			MRZ_Type - Optional_Data - Final_Check_Digit - Document_Class_Name - Age - Folio_Number - Section - OCR_Number -
			Remaining_Term - Years_Since_Issue -`},
	} {
		rows := strings.Fields(vendor.rows)
		for i := 0; i < len(rows); i += 2 {
			name, want := rows[i], rows[i+1]
			if strings.Contains(vendor.form, "field_name") {
				name = strings.ReplaceAll(name, "_", " ")
			}
			s := readOne(t, []byte(fmt.Sprintf(vendor.form, name, "SPECIMEN")))
			switch {
			case want == "-":
				if len(s.Raws) != 0 || len(s.Rest) != 1 || !s.Rest[0].Known {
					t.Errorf("%s: %v, %v; want it known and unused", name, s.Raws, s.Rest)
				}
			case len(s.Raws) != 1 || s.Raws[0].Field.String() != want || s.Raws[0].Text != "SPECIMEN":
				t.Errorf("%s: %v, want %s", name, s.Raws, want)
			}
		}
	}
}

// TestTrustDecisionLanguages: every code of the vendor's dictionary is a tag of
// its language.
func TestTrustDecisionLanguages(t *testing.T) {
	other := map[string]string{ // names that CLDR has otherwise
		"Azeri": "Azerbaijani", "Farsi": "Persian", "Faeroese": "Faroese", "FYRO Macedonian": "Macedonian",
		"Rhaeto-Romanic": "Romansh", "Norwegian": "Norwegian", "CTC Simplified": "Chinese", "CTC Traditional": "Chinese",
	}
	rows := readTable(t, "trustdecision_lcid.tsv")
	for _, row := range rows {
		code, name := row[0], row[2]
		if code == "0" {
			continue
		}
		tag, err := language.Parse(lcid()[code])
		if err != nil {
			t.Errorf("%s (%s): %q is no tag", code, name, lcid()[code])
			continue
		}
		base, _ := tag.Base()
		want, _, _ := strings.Cut(name, " (")
		if s, ok := other[want]; ok {
			want = s
		}
		if got := display.English.Languages().Name(base); !strings.HasPrefix(got, want) {
			t.Errorf("%s (%s): %s is %s", code, name, lcid()[code], got)
		}
	}
	if len(lcid()) != len(rows)-1 {
		t.Errorf("%d codes, the dictionary has %d beside 0", len(lcid()), len(rows)-1)
	}
}

// TestTrustDecisionChecks holds the checks of the vendor's own with their names.
func TestTrustDecisionChecks(t *testing.T) {
	s := readOne(t, []byte(`{"code":200,"sequence_id":"s","result":"error","card_info":{"field_list":[
		{"field_name":"Surname","validity_status":0,"value_list":[{"original_value":"SPECIMEN","value":"SPECIMEN"},{"original_value":"SPECIMAN","value":""}]}]},
		"status_info":{"doc_type":1,"expiry":0,"mrz":2,"text":1},
		"image_quality_info":{"result":0,"list":[
			{"feature_type":0,"result":0,"type":0},{"feature_type":0,"result":1,"type":1},{"feature_type":0,"result":2,"type":2},
			{"feature_type":0,"result":0,"type":3},{"feature_type":0,"result":0,"type":4},{"feature_type":0,"result":0,"type":5},
			{"feature_type":0,"result":0,"type":6},{"feature_type":0,"result":0,"type":7},{"feature_type":0,"result":0,"type":99}]},
		"document_forgery_info":{"result":"fail","detail":["black_white_print","screen_capture","something new"]}}`))
	var got []string
	for _, a := range s.Advisory {
		got = append(got, a.Name+"="+a.Value)
	}
	want := []string{
		"Surname=error", "doc_type=ok", "expiry=error", "mrz=not_done", "text=ok", "result=error",
		"image quality=error", "image quality: ImageGlares=error", "image quality: ImageFocus=ok",
		"image quality: ImageResolution=not_done", "image quality: ImageColorness=error", "image quality: Perspective=error",
		"image quality: Bounds=error", "image quality: ScreenCapture=error", "image quality: Portrait=error", "image quality=error",
		"forgery=error", "forgery: black and white print=error", "forgery: screen capture=error", "forgery: something new=error",
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got  %q\nwant %q", got, want)
	}
	if len(s.Raws) != 2 || s.Raws[0].Field != n.Surname || s.Raws[1].Text != "SPECIMAN" {
		t.Errorf("the data of a failed check is not kept: %v", s.Raws)
	}
}
