// SPDX-License-Identifier: Apache-2.0

/// What goes out, as the window knows it: [PrintRun] says how far a file has come. What stands in
/// it is decided behind its format, in `export`.
@NullMarked
package org.briefingviewer.session.printing;

import org.jspecify.annotations.NullMarked;
