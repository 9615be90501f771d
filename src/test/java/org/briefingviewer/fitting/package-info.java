// SPDX-License-Identifier: Apache-2.0

/// Fits the weights that the program ships with to marked texts.
@NullMarked
package org.briefingviewer.fitting;

import org.jspecify.annotations.NullMarked;
