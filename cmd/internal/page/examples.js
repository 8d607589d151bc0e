// Examples to try. Their people are invented, or those of official specimens (Doc 9303-4
// Appendix A, the German passport's MUSTERMANN); asOf keeps them as they are in later years.

const passport = ["P<D<<MUSTERMANN<<ERIKA<<<<<<<<<<<<<<<<<<<<<<", "C01X00T478D<<6408125F2702283<<<<<<<<<<<<<<<4"];

const flyocr = (items) => ({
  message: { status: 13, value: "Recognition Completed" },
  cardsinfo: [{ type: "13", items: Object.entries(items).map(([desc, content]) => ({ nID: null, index: null, desc, content })) }],
});

export const examples = [
  {
    title: "Passport in order",
    asOf: "2026-11-01",
    text: {
      document_type: "passport", surname: "Mustermann", given_names: "Erika", document_number: "C01X00T47", nationality: "DEUTSCH",
      birth_date: "12.08.1964", sex: "F", issue_date: "01.03.2017", expiry_date: "28.02.2027", mrz_lines: passport,
    },
  },
  {
    title: "Look-alikes in a zone",
    asOf: "2012-01-01",
    text: "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO74O8122F1204I59ZE184226B<<<<<10\n",
  },
  {
    title: "Day and month exchanged",
    asOf: "2012-01-01",
    text: flyocr({
      "Passport Type": "P", "Passport Number VIZ": "L898902C3", "English Surname": "ERIKSSON", "English Given Name": "ANNA MARIA",
      "Gender": "F", "Date of Birth VIZ": "1974-12-08", "Expiration Date VIZ": "2012-04-15", "Issuing Country Code": "UTO",
      "MRZ1": "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "MRZ2": "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
    }),
  },
  {
    title: "Indonesian card, another day",
    asOf: "2026-11-01",
    text: {
      request_id: "TID00000000000000000000000000000001", status: "OK",
      results: [{
        id_number: "3171016512930001", name: "BUDI SANTOSO", pob: "JAKARTA", dob: "26-12-1993", gender: "LAKI-LAKI", gender_s: "M",
        address: "JL CONTOH NO 1", province: "DKI JAKARTA", city: "JAKARTA PUSAT", district: "", village: "CONTOH", rt: "", rw: "",
        religion: "ISLAM", marital_status: "KAWIN", work: "", nationnality: "WNI",
      }],
    },
  },
];

/** textOf is the text of an example, as a vendor's documentation prints it. */
export const textOf = (example) => (typeof example.text === "string" ? example.text : JSON.stringify(example.text, null, 2) + "\n");
