// SPDX-License-Identifier: Apache-2.0

/// Says how sure each field of an estimate is. The rules give the answer; `SourceDoubtSigns` and
/// `FigureSigns` say what can be told of it, and one scorer a field, trees that were fitted to
/// marked texts by `DoubtTraining`, how likely it is wrong. Start at [DoubtScorer].
@NullMarked
package org.briefingviewer.extract.doubt;

import org.jspecify.annotations.NullMarked;
