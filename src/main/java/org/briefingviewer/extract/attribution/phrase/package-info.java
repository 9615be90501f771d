// SPDX-License-Identifier: Apache-2.0

/// Where noun phrases begin and end, and what such a phrase can be.
@NullMarked
package org.briefingviewer.extract.attribution.phrase;

import org.jspecify.annotations.NullMarked;
