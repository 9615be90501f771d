// SPDX-License-Identifier: Apache-2.0

/// Says what the program computed from figures, which nobody is cited for: start at
/// [ConsequenceWords] for what follows from two of them, and at [ConversionWords] for other units.
@NullMarked
package org.briefingviewer.wording.computed;

import org.jspecify.annotations.NullMarked;
