// Answers of the repository's golden cases.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** root is the directory of the repository. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** answerOf is the answer of a case of testdata/cases. */
export function answerOf(name) {
  const text = readFileSync(`${root}testdata/cases/${name}.txtar`, "utf8");
  return text.split(/^-- (.+) --\n/m)[2];
}

export const specimen = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10\n";
export const misread = specimen.replace("7408122", "74O8122");
