// SPDX-License-Identifier: Apache-2.0

/// The window: a band with the handling mark, a bar, the list of articles, the text, the panel, a
/// drawer, the status line.
///
/// Start at [MainWindow], which puts them together, then [WindowParts]: finding, the table,
/// pictures, notes and the rest are parts that bring their commands and pages and know the window
/// by `ui.part` alone. What a user can do stands once, in [Commands]. Every part is built from the
/// session's models, talks to them and to no other part.
@NullMarked
package org.briefingviewer.ui;

import org.jspecify.annotations.NullMarked;
