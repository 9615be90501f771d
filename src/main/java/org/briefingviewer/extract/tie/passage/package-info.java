// SPDX-License-Identifier: Apache-2.0

/// A sentence as the tie rules read it: its words and the states that it names ([TiePassage]), the
/// words of trend, relation and doubt in it ([TrendWords]), and what a rule makes of it
/// ([TrendReading]). Nothing here says whose tie it is.
@NullMarked
package org.briefingviewer.extract.tie.passage;

import org.jspecify.annotations.NullMarked;
