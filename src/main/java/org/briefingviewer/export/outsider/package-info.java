// SPDX-License-Identifier: Apache-2.0

/// A copy of a briefing for people outside. It is written anew from a list of what may leave, and
/// never by taking things out of what is there, so that what nobody thought of stays:
/// [OutsiderArticle] and [OutsiderKnowledge] are that list, [OutsiderFormat] writes it and
/// [OutsiderWords] tells what left and what did not.
///
/// Out go texts, estimates, ties and events that nobody rejected, with whoever checked them last,
/// works, ratings, and the stops without what only the speaker reads. Nothing is dropped of what
/// leaves: no hedge, bound, gap, mark or name of who checked it.
@NullMarked
package org.briefingviewer.export.outsider;

import org.jspecify.annotations.NullMarked;
