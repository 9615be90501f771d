// SPDX-License-Identifier: Apache-2.0

/// Starts the program: the composition root, where every object is constructed by hand.
@NullMarked
package org.briefingviewer;

import org.jspecify.annotations.NullMarked;
