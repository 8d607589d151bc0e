/** The version of this package. */
export const version: string;

/** Options of a question. */
export interface Options {
  /** The reference date, YYYY-MM-DD or a Date (its day in UTC): what expired before it has expired. Today when it is not given. */
  asOf?: string | Date;
  /** Id of the vendor by whose table answers are read. Recognised when it is not given. */
  vendor?: string;
  /** Repair machine readable zones that do not verify, where there is proof. */
  repair?: boolean;
  /** Mask every personal value, keeping its shape. */
  redact?: boolean;
  /** For a page that draws zones: reports get drawings, zones a drawing. Its members may change. */
  drawing?: boolean;
}

/** An answer as it came, or parsed. Parsed ones have lost what JSON.parse loses: duplicate members, digits of long numbers. */
export type Answer = string | ArrayBuffer | ArrayBufferView | object;

/** Where the engine is: a URL, what a fetch returned, bytes, or a module. */
export type Source = string | URL | Response | Promise<Response> | ArrayBuffer | ArrayBufferView | WebAssembly.Module;

/** Loads the engine; await it once before anything else. */
export function load(source?: Source): Promise<void>;

/** Checks one answer. An answer that cannot be read gives a report with an error; wrong options throw. */
export function check(answer: Answer, options?: Options): Report;

/** Finds the machine readable zones in a text. Lines and columns are 1-based. */
export function mrz(text: string | ArrayBuffer | ArrayBufferView, options?: Pick<Options, "repair" | "redact" | "drawing">): Zone[];

/** Compares two answers or more about one document, or of each of theirs: the comparisons, and the summary last. */
export function compare(answers: Answer[], options?: Options): [...Comparison[], CompareSummary];

/** Lists the tables by which answers are read. */
export function vendors(): { id: string; title: string; doc: string }[];

export type Result = "pass" | "review" | "fail" | "not_performed";
export type State = "ok" | "warning" | "error" | "not_done";
export type Severity = "error" | "warning" | "info";
export type Witness = "visual" | "mrz" | "vendor_mrz" | "number" | "barcode" | "chip" | "merged" | "user";
export type Kind = "permanent" | "unknown" | "ambiguous" | "unreadable";

/** What was found in one answer. Later versions only add members; `ocrlint schema` prints the JSON Schema. */
export interface Report {
  schema: "ocrlint.report/1";
  input: { name: string; index: number };
  /** Id of the vendor's table, "" when the answer could not be read. */
  vendor: string;
  request_id: string;
  result: Result;
  vendor_error: { code: string; class: string; retryable: boolean; at: string; unlisted?: true } | null;
  metadata?: { time?: string; version?: string; pages?: number };
  documents: Document[];
  /** About the answer as a whole. */
  findings: Finding[];
  /** Why the answer could not be read; absent when it could. */
  error?: { code: "syntax" | "unknown_vendor" | "ambiguous_vendor" | "too_long" | "input" | "internal" | "several" | "no_answer"; offset: number; message: string };
}

export interface Document {
  document_type: string;
  /** ISO 3166-1 alpha-3 or the code of Doc 9303-3, "" when not known. */
  issuing_country: string;
  result: Result;
  checks: { doc_type: State; expiry: State; mrz: State; text: State; cross: State; number: State };
  /** By canonical name. */
  fields: Record<string, Field>;
  mrz: Zone | null;
  numbers?: NationalNumber[];
  rest: { label: string; at: string }[];
  advisory?: { name: string; value: "ok" | "error" | "not_done"; whole?: boolean; at: string }[];
  findings: Finding[];
}

export interface Field {
  value: string;
  kind?: Kind;
  alternatives?: string[];
  agreement?: "match" | "compatible" | "ambiguous" | "mismatch" | "not_comparable";
  reason?: string;
  readings: Reading[];
}

export interface Reading extends Place {
  witness: Witness;
  answer?: number;
  value: string;
  kind?: Kind;
  alternatives?: string[];
  raw: string;
  language?: string;
  note?: string;
  confidence?: number;
}

export interface Place {
  /** RFC 6901 pointer into the answer; behind # one into the JSON of the string before it. */
  at: string;
  /** 1-based, in a machine readable zone. */
  line?: number;
  column?: number;
}

export interface Finding {
  rule: string;
  severity: Severity;
  field: string;
  at: string;
  line: number;
  column: number;
  message: string;
  code: string;
  args: Record<string, unknown>;
  related: Place[];
}

export interface Zone {
  /** TD1, TD2, TD3, MRVA, MRVB, the id of a national layout, or "". */
  format: string;
  rebuilt?: true;
  lines: string[];
  status: "valid" | "invalid" | "unverified";
  elements: Record<string, string>;
  checks: {
    element: string; got: string; want: string; status: "valid" | "invalid" | "not_printed" | "not_applicable";
    convention?: "long_number" | "filler_included"; line: number; column: number;
  }[];
  edits: { line: number; column: number; from: string; to: string; reason: string }[];
  truncated: string[];
}

export interface NationalNumber extends Place {
  scheme: string;
  name: string;
  field: string;
  value: string;
  status: "malformed" | "wrong_check" | "redacted" | "valid";
  strength: "none" | "advisory" | "soft" | "hard";
  masked_by_law: boolean;
  region?: string;
  region_name?: string;
  district?: string;
  district_name?: string;
  nationality?: string;
}

/** `ocrlint schema compare` prints the JSON Schema. */
export interface Comparison {
  schema: string;
  [member: string]: unknown;
}

export interface CompareSummary {
  schema: string;
  [member: string]: unknown;
}
