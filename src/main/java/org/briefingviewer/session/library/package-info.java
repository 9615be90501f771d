// SPDX-License-Identifier: Apache-2.0

/// All briefings of the folders that the user named: [FolderFinder] looks for something in them,
/// [IndexUpkeep] keeps their indexes up while nothing more urgent is done, [FilePlaces] opens a
/// briefing at what was found.
@NullMarked
package org.briefingviewer.session.library;

import org.jspecify.annotations.NullMarked;
