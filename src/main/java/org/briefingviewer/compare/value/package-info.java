// SPDX-License-Identifier: Apache-2.0

/// Numbers as they were written, held against each other. Start at [FigureValues].
@NullMarked
package org.briefingviewer.compare.value;

import org.jspecify.annotations.NullMarked;
