// Stands in for optional dependencies that no code path here needs.
