// SPDX-License-Identifier: Apache-2.0

/// What an index holds of the files of a folder: [LibraryFolder] lists them, [BriefingEntries]
/// reads each, [BriefingTerms] makes entries of it. It knows neither where an index lies nor who
/// searches.
@NullMarked
package org.briefingviewer.library.entry;

import org.jspecify.annotations.NullMarked;
