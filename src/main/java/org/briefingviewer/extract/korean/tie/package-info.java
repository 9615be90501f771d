// SPDX-License-Identifier: Apache-2.0

/// What Korean texts tell of the ties of the triangle, and the dated events they tell.
@NullMarked
package org.briefingviewer.extract.korean.tie;

import org.jspecify.annotations.NullMarked;
