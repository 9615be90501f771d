// SPDX-License-Identifier: Apache-2.0

/// Numbers of Korean texts with their units, bounds, hedges, dates, and what they count.
@NullMarked
package org.briefingviewer.extract.korean.figure;

import org.jspecify.annotations.NullMarked;
