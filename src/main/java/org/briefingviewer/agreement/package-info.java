// SPDX-License-Identifier: Apache-2.0
/// Two persons' readings of the same articles: how far they agree, and where they do not.
///
/// Start at [BlindReading], which makes what a second person is given: the articles as the program
/// proposed them. What comes back is laid beside the first reading by [ReadingMerger], and article
/// by article by [ComparedReadings], which compares anew only what an edit changed; [Agreement]
/// counts and lists the differences, [NominalAlpha] and [UnitizingAlpha] say how far the agreement
/// goes beyond chance. The package knows no file and no window.
@NullMarked
package org.briefingviewer.agreement;

import org.jspecify.annotations.NullMarked;
