// Tutoring
