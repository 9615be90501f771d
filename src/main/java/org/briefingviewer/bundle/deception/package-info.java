// SPDX-License-Identifier: Apache-2.0

/// What in a briefing can be taken for something else: [DeceptionCheck] tells it.
@NullMarked
package org.briefingviewer.bundle.deception;

import org.jspecify.annotations.NullMarked;
