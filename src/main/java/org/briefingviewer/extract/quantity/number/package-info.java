// SPDX-License-Identifier: Apache-2.0

/// The one number grammar: digits in any grouping, words, fractions, scales, vague scales and
/// multiples. Start at [NumeralReader]. It knows nothing of units.
@NullMarked
package org.briefingviewer.extract.quantity.number;

import org.jspecify.annotations.NullMarked;
