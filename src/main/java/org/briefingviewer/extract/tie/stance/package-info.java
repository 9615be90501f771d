// SPDX-License-Identifier: Apache-2.0

/// How a sentence puts what it tells of a tie: denied, left open, wanted, of another time. Start at
/// [StanceReader]; the grammar tells on what the words hang.
@NullMarked
package org.briefingviewer.extract.tie.stance;

import org.jspecify.annotations.NullMarked;
