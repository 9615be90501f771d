// SPDX-License-Identifier: Apache-2.0

/// How works are cited.
@NullMarked
package org.briefingviewer.model.citing;

import org.jspecify.annotations.NullMarked;
