// SPDX-License-Identifier: Apache-2.0

/// Words as they are compared, whatever their ending, and the names of states as one word each.
/// Start at [WordCutter].
@NullMarked
package org.briefingviewer.compare.word;

import org.jspecify.annotations.NullMarked;
