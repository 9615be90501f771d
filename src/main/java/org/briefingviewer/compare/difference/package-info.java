// SPDX-License-Identifier: Apache-2.0

/// How two figures of one thing differ. Start at [FigureDifferences].
@NullMarked
package org.briefingviewer.compare.difference;

import org.jspecify.annotations.NullMarked;
