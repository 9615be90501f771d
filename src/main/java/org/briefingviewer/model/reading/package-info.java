// SPDX-License-Identifier: Apache-2.0
/// What a second person made of the same articles, without knowing what the first had made of them.
///
/// Start at [SecondReading]: whose it is, and all that this person settled. It stands beside what
/// the briefing says, and never in its place; where the two differ, somebody chooses
/// ([Adjudication]).
@NullMarked
package org.briefingviewer.model.reading;

import org.jspecify.annotations.NullMarked;
