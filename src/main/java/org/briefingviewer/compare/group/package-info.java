// SPDX-License-Identifier: Apache-2.0

/// Estimates of one thing over all articles. Start at [FigureGrouper]. A group is proposed, and
/// says why it is one.
@NullMarked
package org.briefingviewer.compare.group;

import org.jspecify.annotations.NullMarked;
