// SPDX-License-Identifier: Apache-2.0

/// The one door through which files are opened, read and made.
///
/// Start at [PlainFile]: whatever somebody else may have put at a path is looked at before it is
/// opened, so that no pipe or device is waited for. [FileRights] says who may read what is made,
/// from its first byte on. The package knows nothing of what is in a file.
@NullMarked
package org.briefingviewer.bundle.file;

import org.jspecify.annotations.NullMarked;
