// SPDX-License-Identifier: Apache-2.0
/// What a person has to look at, and what is said of it: every proposal of the program and every
/// number without a mark.
///
/// Start at [ReviewStop], one thing to look at; [ArticleStops] says what an article has of them,
/// [ReviewRoute] in which order, and [ReviewAct] makes the edit of what was decided.
/// [EstimateReviewer] and [TieReviewer] do the same with decisions from a file. Whether something
/// is settled is only ever read from the findings themselves, so that undo, files and a second
/// window agree with it.
@NullMarked
package org.briefingviewer.review;

import org.jspecify.annotations.NullMarked;
