// SPDX-License-Identifier: Apache-2.0
/// The files inside a `.briefing`, whether a ZIP or a folder: listed, limited, and read into
/// memory.
///
/// Start at [BundleEntries]. Everything a hostile archive can try with names, links, sizes and
/// pictures is refused here, with the file and the reason; nothing is ever written to disk. The
/// package knows nothing of what the files mean.
@NullMarked
package org.briefingviewer.bundle.entry;

import org.jspecify.annotations.NullMarked;
