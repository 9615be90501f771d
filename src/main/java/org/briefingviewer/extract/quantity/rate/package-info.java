// SPDX-License-Identifier: Apache-2.0

/// What a figure is told for each of: a time, a thing, a thousand of them. The number behind "per"
/// belongs to the unit.
@NullMarked
package org.briefingviewer.extract.quantity.rate;

import org.jspecify.annotations.NullMarked;
