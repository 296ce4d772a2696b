// Physical exams.
