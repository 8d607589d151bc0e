// The words of the page for the names of the report.

/** words are a name as a text: birth_date is birth date. */
export const words = (name) => String(name).replaceAll("_", " ").replace(/\bid\b/, "ID");

/** sentence is a message as a sentence: names of fields are words. */
export const sentence = (message) => {
  const text = message.replaceAll(/\b[a-z]+(?:_[a-z0-9]+)+\b/g, words);
  return text.charAt(0).toUpperCase() + text.slice(1) + (/[.!?]$/.test(text) ? "" : ".");
};

/** results are what an answer or a zone comes to: a title, and what it means. */
export const results = {
  pass: ["Consistent", "Something was checked, and nothing was found."],
  review: ["To be looked at", "Nothing contradicts itself, but a person should look at it."],
  fail: ["Not consistent", "What the witnesses say cannot all be true."],
  not_performed: ["Nothing was checked", "There was nothing here that could be verified or compared."],
  valid: ["The zone verifies", "Structure, characters and every check digit hold."],
  invalid: ["The zone does not verify", "Its structure, its characters or its check digits do not hold."],
  unverified: ["Not verified", "The zone is well-formed, but no check digit covers anything of it."],
};

/** checks are the groups of rules, in the order of the report. */
export const checks = {
  doc_type: "Type", expiry: "Expiry", mrz: "Zone", text: "Values", cross: "Witnesses", number: "Number",
};

export const states = { ok: "holds", warning: "warning", error: "error", not_done: "not done" };

/** symbols say beside the colours what they say. */
export const symbols = {
  ok: "✓", pass: "✓", valid: "✓", match: "✓", compatible: "≈", warning: "!", review: "!", unverified: "!", ambiguous: "?",
  error: "✕", fail: "✕", invalid: "✕", mismatch: "≠", not_done: "–", not_performed: "–", not_comparable: "–", info: "i",
};

/** witnesses in the order of their columns: a short name, and a long one. */
export const witnesses = {
  visual: ["Visual zone", "what the vendor read on the page"],
  mrz: ["Machine zone", "what stands in the machine readable zone, as read here"],
  vendor_mrz: ["Vendor's zone", "what the vendor says it read in the machine readable zone"],
  number: ["National number", "what the number itself states"],
  barcode: ["Barcode", "what the barcode says"],
  chip: ["Chip", "what the chip says"],
  merged: ["Merged", "the vendor's own choice of several sources"],
  user: ["Applicant", "what the applicant entered"],
};

export const agreements = {
  match: "agree", compatible: "agree", ambiguous: "unclear", mismatch: "differ", not_comparable: "not compared",
};

// Why they agree or not. A reason that is missing here is told by its name.
const reasons = {
  hyphen: "but for a hyphen", apostrophe: "but for an apostrophe", punctuation: "but for punctuation", space: "but for spaces",
  transliterated: "in the spelling of a zone", second_surname: "but for a second surname", title: "but for a title",
  other_name: "one adds a maiden or married name", patronymic: "one adds the patronymic", initials: "one has initials",
  fewer_given_names: "one has fewer given names", order: "in another order", truncated: "one is cut to the length of its line",
  slot_shift: "parted otherwise between surname and given names", swapped: "surname and given names are exchanged",
  single_name: "the only name stands in the other place", diacritics: "but for diacritics", other_spelling: "in another spelling in use",
  format: "written otherwise", "check digit": "one has the check digit behind it", masked: "one hides characters",
  century: "with the century that the other gives", partial: "one is a part of the other", calendar: "the calendars differ by a day",
  "withdrawn code": "one code is that of a former state", "class of British nationality": "two classes of British nationality",
  "other code": "two codes of one state", territory: "a territory and its state", unspecified: "both leave it open",
  "first letter": "one has the first letter alone", "without the Rhesus factor": "one lacks the Rhesus factor", rounded: "but for rounding",
  "one of several values": "the other may mean several values", script: "they are in two scripts", "no nationality": "one names no nationality",
  match: "", compatible: "", ambiguous: "", not_comparable: "no independent second source", mismatch: "the values are not the same",
  different: "the values are not the same", "none of several values": "none of the possible values fits",
  "look-alike characters": "characters that look alike were taken for each other", "one of them is permanent": "only one of them never expires",
};

export const reason = (name) => reasons[name] ?? words(name);

/** protections are what the check digits say of an element. */
export const protections = {
  independent: "its check digit verifies, and the composite independently", verifies: "its check digit verifies",
  fails: "its check digit does not verify", not_printed: "its check digit is not printed",
  composite: "the composite check digit covers it", none: "no check digit covers it",
};

/** element is an element of a zone, or its check digit. */
export const element = (name, digit) =>
  name === "composite" ? "composite check digit" : digit ? `check digit of ${words(name)}` : words(name || "filler");

/** printed is a character of a zone as a text has it. */
export const printed = (c) => (c === "" ? "nothing" : c === " " ? "a blank" : c);
