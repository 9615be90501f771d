// SPDX-License-Identifier: Apache-2.0

/// Marks what the words around a figure do to it: bounds and hedges, direction, and its dependence
/// on other figures.
@NullMarked
package org.briefingviewer.extract.quantity.mark;

import org.jspecify.annotations.NullMarked;
