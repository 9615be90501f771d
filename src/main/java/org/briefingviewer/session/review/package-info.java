// SPDX-License-Identifier: Apache-2.0
/// The walk over what a person has to look at: every proposal of the program and every number
/// without a mark, one after the other, in an article or in all of them.
///
/// Start at [ReviewWalk], which a window follows; [ArticleStops] says what an article has to be
/// looked at, [ReviewRoute] in which order, and [ReviewAct] makes the edit of what was decided. The
/// package knows no toolkit beyond observable values, and whether something is settled is only ever
/// read from the findings themselves, so that undo, files and a second window agree with it.
@NullMarked
package org.briefingviewer.session.review;

import org.jspecify.annotations.NullMarked;
