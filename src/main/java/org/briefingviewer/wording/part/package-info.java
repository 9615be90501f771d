// SPDX-License-Identifier: Apache-2.0

/// What must not get lost when an estimate or the state of a tie is shown: one sealed list each,
/// [EstimatePart] and [TiePart]. [EstimateParts] and [TieParts] give the parts of one in the order
/// in which they are said. They hold what the model says and no words.
///
/// Whoever shows an estimate implements [EstimatePart.Reader], a method a part: card, table, copied
/// rows, copy, picture, page, JSON. A new part does not compile until each has decided; one that
/// leaves a part out says there why nothing is lost. [org.briefingviewer.wording.cited.PartWords]
/// has the words for those that need no others.
@NullMarked
package org.briefingviewer.wording.part;

import org.jspecify.annotations.NullMarked;
