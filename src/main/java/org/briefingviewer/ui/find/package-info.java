// SPDX-License-Identifier: Apache-2.0
/// Finding, as it is seen: the field in the bar with its count, and the page of what was found.
///
/// Start at [FindPart], which the window constructs. Everything shown comes from the session's
/// `BriefingFinder`; the marks in the text are drawn by `ui.text`.
@NullMarked
package org.briefingviewer.ui.find;

import org.jspecify.annotations.NullMarked;
