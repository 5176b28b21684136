// Reads pages as JSON Lines {"url","html"} and answers each with {"text","micros"}: the body that
// @mozilla/readability finds, and the processor time it took.
import { createInterface } from "node:readline";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";

function body(html) {
  const { document } = parseHTML(html);
  return new Readability(document).parse()?.textContent ?? "";
}

for await (const line of createInterface({ input: process.stdin })) {
  const { html } = JSON.parse(line);
  const before = process.cpuUsage();
  let text = "";
  try {
    text = body(html);
  } catch {
    // A page it fails on is a page it finds nothing on.
  }
  const used = process.cpuUsage(before);
  console.log(JSON.stringify({ text, micros: used.user + used.system }));
}
