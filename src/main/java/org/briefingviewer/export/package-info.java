// SPDX-License-Identifier: Apache-2.0

/// Briefings as other programs take them: one [Format] a kind of file, one list of them,
/// [org.briefingviewer.export.offer.Formats]. `page` says what stands on a page; `export.xhtml`
/// writes it down, of which `export.pdf` makes a file, and `export.word` writes it for word
/// processors (`export.office` has what such files have in common). The package never leaves out a
/// bound, hedge, assessor, gap or handling mark, and never puts in own notes or what the program
/// computed. It knows no toolkit.
///
/// Beside what is printed stand the formats of data, each in a room of its own: `export.csv`,
/// `export.jsonl`, `export.w3c`, `export.uima`, `export.reference` and `export.outsider`; what they
/// have in common is in `export.gather`.
@NullMarked
package org.briefingviewer.export;

import org.jspecify.annotations.NullMarked;
