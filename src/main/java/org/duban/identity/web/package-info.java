@NullMarked
package org.duban.identity.web;

import org.jspecify.annotations.NullMarked;
