// The engine of the page: the service that serves it. The static files have another one.

let token = ""; // in memory only

/** ask is how the page asks for the token; it resolves to "" when nobody gives one. */
let ask = async () => "";
export const onToken = (f) => { ask = f; };

async function send(path, type, body, options) {
  const query = new URLSearchParams({ drawing: "true" });
  if (options.asOf) query.set("as_of", options.asOf);
  if (options.vendor) query.set("vendor", options.vendor);
  for (const name of ["repair", "redact"]) if (options[name]) query.set(name, "true");
  return request(`${path}?${query}`, { method: "POST", headers: { "Content-Type": type }, body });
}

async function request(path, init = {}) {
  for (;;) {
    const headers = { ...init.headers, ...(token && { Authorization: `Bearer ${token}` }) };
    const response = await fetch(path, { ...init, headers, cache: "no-store", credentials: "omit", redirect: "error" })
      .catch(() => { throw new Error("The service does not answer."); });
    if (response.status !== 401) return response;
    token = await ask(token !== "");
    if (!token) throw new Error("the service wants its token");
  }
}

/** problem is what the service says of what it refuses (RFC 9457). */
async function problem(response) {
  try {
    const p = await response.json();
    return { code: p.code ?? "", offset: p.offset ?? 0, message: p.detail || p.title || `status ${response.status}` };
  } catch {
    return { code: "", offset: 0, message: `the service answered with status ${response.status}` };
  }
}

/** check returns the report of an answer, with an error in it when it cannot be read. */
export async function check(text, options) {
  const response = await send("v1/check", "application/json", text, options);
  if (response.ok) return response.json();
  return { result: "not_performed", vendor: "", documents: [], findings: [], error: await problem(response) };
}

/** mrz returns the zones of a text: none when there is none. */
export async function mrz(text, options) {
  const response = await send("v1/mrz", "text/plain", text, options);
  if (response.ok) return (await response.text()).split("\n").filter(Boolean).map((line) => JSON.parse(line));
  if (response.status === 422) return [];
  throw new Error((await problem(response)).message);
}

/** vendors lists the tables by which answers are read. */
export async function vendors() {
  const response = await fetch("v1/vendors", { headers: token ? { Authorization: `Bearer ${token}` } : {}, credentials: "omit" });
  return response.ok ? response.json() : [];
}
