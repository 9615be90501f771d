// SPDX-License-Identifier: Apache-2.0

/// Finds every quantity of a text: value, unit, bound, hedge words and direction. Start at
/// [QuantityFinder], whose list of steps is the order in which a sentence is read. It knows nothing
/// of sources and does not decide what is an estimate; [NumberNature] and [QuantityLinks] carry
/// what that decision needs.
@NullMarked
package org.briefingviewer.extract.quantity;

import org.jspecify.annotations.NullMarked;
