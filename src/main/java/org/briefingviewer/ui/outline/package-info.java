// SPDX-License-Identifier: Apache-2.0
/// The headings of a long article, to go to one of them by the keyboard alone. Start at
/// [org.briefingviewer.ui.outline.OutlinePart]. Nothing is made before it is asked for; it reads
/// the article that is shown and where the reader is, and changes neither.
@NullMarked
package org.briefingviewer.ui.outline;

import org.jspecify.annotations.NullMarked;
