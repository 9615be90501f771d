// SPDX-License-Identifier: Apache-2.0

/// What a finding has, each field once: [FindingTable], with the names and the type by which it
/// goes out and comes back.
///
/// JSON lines and tables that come back: [FindingLines] makes of each line what the files of an
/// article have of it, [TableLines] makes lines of a folder or ZIP of tables first, so that there
/// is one reading of both; so does [CasLines] of what a team annotated.
@NullMarked
package org.briefingviewer.bundle.wire.line;

import org.jspecify.annotations.NullMarked;
