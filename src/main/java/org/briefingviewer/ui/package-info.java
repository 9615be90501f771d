// SPDX-License-Identifier: Apache-2.0

/// The window: a band with the handling mark, a bar, the list of articles, the text, a panel that
/// is handed in, the status line.
///
/// Start at [MainWindow], which puts them together; what a user can do stands once, in [Commands].
/// Every part is built from the session and the settings, talks to them and to no other part. What
/// needs a desktop goes through [Desk].
@NullMarked
package org.briefingviewer.ui;

import org.jspecify.annotations.NullMarked;
