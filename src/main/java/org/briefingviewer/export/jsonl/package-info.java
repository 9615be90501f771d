// SPDX-License-Identifier: Apache-2.0

/// Briefings as one JSON object a line, each with its `type`: [JsonLinesFormat] writes first what
/// the briefing is, then article by article its works, estimates, ties and events. Keys and
/// constants are the same in every language; `inWords` says all of a finding in the one that was
/// ordered. Of a figure every key is there, null where the text says nothing.
@NullMarked
package org.briefingviewer.export.jsonl;

import org.jspecify.annotations.NullMarked;
