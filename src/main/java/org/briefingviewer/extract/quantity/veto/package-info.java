// SPDX-License-Identifier: Apache-2.0

/// Takes away the numbers that are no quantities: dates, clock times, ordinals, scores, addresses,
/// labels and names. Each veto says in a word what it is for.
@NullMarked
package org.briefingviewer.extract.quantity.veto;

import org.jspecify.annotations.NullMarked;
