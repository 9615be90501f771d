// SPDX-License-Identifier: Apache-2.0

/// How far work on a file is, for whoever waits for it.
@NullMarked
package org.briefingviewer.model.progress;

import org.jspecify.annotations.NullMarked;
