// SPDX-License-Identifier: Apache-2.0

/// Briefings as tables for a spreadsheet: [CsvFormat] writes a folder, or a ZIP of it, of which
/// [CsvTables] says what stands in each table, [LineRows] makes its rows of JSON lines, and
/// [CsvTables.CsvTable] says how a table is written: RFC 4180 in UTF-8 with a mark by which Excel
/// reads Hangul. No library does the last for us: of the hundred lines that write, none is left to
/// one when the cells that would run have to be found here.
///
/// Column names and constants are the same in every language, so that a sheet once made works on;
/// the column `in_words` says all of a row in the language that was ordered. A figure is a number
/// where the text gives one, and never one more than there are estimates: what a person rejected is
/// not there.
@NullMarked
package org.briefingviewer.export.csv;

import org.jspecify.annotations.NullMarked;
