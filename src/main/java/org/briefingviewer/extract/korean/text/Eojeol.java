// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean.text;

/// A word of a Korean sentence as blanks and quotation marks part it: a noun with its particles, or
/// a verb with its endings.
///
/// @param start where it begins in its sentence, marks at its edges left out
/// @param end where it ends, likewise
/// @param text without those marks
/// @param comma whether a comma stands behind it
/// @param closing whether a closing quotation mark stands right before it: `"…"라고`
/// @param opens whether an opening quotation mark stands right behind it, a blank apart
public record Eojeol(
    int start, int end, String text, boolean comma, boolean closing, boolean opens) {}
