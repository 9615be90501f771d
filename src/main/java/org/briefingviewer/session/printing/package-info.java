// SPDX-License-Identifier: Apache-2.0

/// Printing as the window knows it: [Printing] says how far a file has come, a [Press] makes it.
/// What stands on the pages is decided behind the press, in `export`.
@NullMarked
package org.briefingviewer.session.printing;

import org.jspecify.annotations.NullMarked;
